CREATE TABLE training_group (
    org_id      uuid        NOT NULL REFERENCES org,
    group_id    uuid        NOT NULL,
    name        text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
    name_key    text        NOT NULL COLLATE "C", -- Name.key(name)
    description text        NOT NULL DEFAULT '' CHECK (char_length(description) <= 2000),
    privacy     text        NOT NULL CHECK (privacy IN ('public', 'private')),
    owner_id    uuid        NOT NULL, -- a coach's account
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    PRIMARY KEY (org_id, group_id),
    CONSTRAINT training_group_name UNIQUE (org_id, name_key),
    CONSTRAINT training_group_owner FOREIGN KEY (org_id, owner_id) REFERENCES staff (org_id, account_id)
);

-- One stay of an athlete in a group; coming back makes a second one.
CREATE TABLE group_stay (
    org_id     uuid        NOT NULL,
    stay_id    uuid        NOT NULL,
    group_id   uuid        NOT NULL,
    athlete_id uuid        NOT NULL,
    joined_at  timestamptz NOT NULL,
    left_at    timestamptz, -- null: a current member
    PRIMARY KEY (org_id, stay_id),
    CONSTRAINT group_stay_group FOREIGN KEY (org_id, group_id)
        REFERENCES training_group (org_id, group_id) ON DELETE CASCADE,
    CONSTRAINT group_stay_athlete FOREIGN KEY (org_id, athlete_id)
        REFERENCES athlete (org_id, athlete_id) ON DELETE CASCADE,
    CONSTRAINT group_stay_order CHECK (left_at >= joined_at)
);
CREATE UNIQUE INDEX group_stay_current ON group_stay (org_id, group_id, athlete_id) WHERE left_at IS NULL;
CREATE INDEX group_stay_of_group ON group_stay (org_id, group_id, athlete_id, joined_at);
CREATE INDEX group_stay_of_athlete ON group_stay (org_id, athlete_id, group_id) WHERE left_at IS NULL;

CREATE TABLE join_request (
    org_id          uuid        NOT NULL REFERENCES org,
    join_request_id uuid        NOT NULL,
    group_id        uuid        NOT NULL, -- no foreign key: a decided request outlives its group
    athlete_id      uuid        NOT NULL,
    status          text        NOT NULL CHECK (status IN ('pending', 'approved', 'rejected', 'cancelled')),
    message         text        NOT NULL DEFAULT '' CHECK (char_length(message) <= 1000),
    created_at      timestamptz NOT NULL,
    decided_at      timestamptz,
    decided_by      uuid,
    PRIMARY KEY (org_id, join_request_id),
    CONSTRAINT join_request_athlete FOREIGN KEY (org_id, athlete_id)
        REFERENCES athlete (org_id, athlete_id) ON DELETE CASCADE,
    CHECK ((status = 'pending') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX join_request_pending ON join_request (org_id, group_id, athlete_id) WHERE status = 'pending';
CREATE INDEX join_request_of_group ON join_request (org_id, group_id, status, created_at);
