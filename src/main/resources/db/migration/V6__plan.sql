-- Room library: templates.
CREATE TABLE plan (
    org_id      uuid        NOT NULL REFERENCES org,
    plan_id     uuid        NOT NULL,
    name        text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
    name_key    text        NOT NULL COLLATE "C", -- Name.key(name): search and sort
    description text        NOT NULL DEFAULT '' CHECK (char_length(description) <= 2000),
    type        text        NOT NULL CHECK (type IN ('run', 'bike', 'swim', 'strength', 'custom')),
    level       text CHECK (level IN ('beginner', 'intermediate', 'advanced')), -- null: for anybody
    weeks       smallint    NOT NULL CHECK (weeks BETWEEN 1 AND 52),
    visibility  text        NOT NULL CHECK (visibility IN ('org', 'private')),
    owner_id    uuid        NOT NULL, -- a coach's account; no foreign key: a plan outlives its coach's stay
    archived_at timestamptz,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    PRIMARY KEY (org_id, plan_id)
);
CREATE INDEX plan_name ON plan (org_id, name_key, plan_id);

CREATE TABLE plan_workout (
    org_id             uuid     NOT NULL,
    plan_id            uuid     NOT NULL,
    workout_id         uuid     NOT NULL,
    week               smallint NOT NULL CHECK (week BETWEEN 1 AND 52),
    day                smallint NOT NULL CHECK (day BETWEEN 1 AND 7), -- ISO day of week, 1 Monday
    position           smallint NOT NULL,                             -- within the day
    name               text     NOT NULL,
    activity_type      text     NOT NULL,
    sub_type           text,
    target_distance_cm bigint CHECK (target_distance_cm > 0),
    target_duration_s  int CHECK (target_duration_s > 0),
    blocks             jsonb    NOT NULL, -- workout.Blocks
    note               text     NOT NULL DEFAULT '',
    PRIMARY KEY (org_id, plan_id, workout_id),
    CONSTRAINT plan_workout_plan FOREIGN KEY (org_id, plan_id) REFERENCES plan (org_id, plan_id) ON DELETE CASCADE,
    CONSTRAINT plan_workout_place UNIQUE (org_id, plan_id, week, day, position)
);

-- Room plan: the copy of a plan that a group, or one athlete, follows. It outlives the template and the group.
CREATE TABLE assignment (
    org_id        uuid        NOT NULL REFERENCES org,
    assignment_id uuid        NOT NULL,
    group_id      uuid,                 -- null: for one athlete
    athlete_id    uuid,                 -- null: for a group
    plan_id       uuid        NOT NULL, -- the template it was copied from, which may be gone
    name          text        NOT NULL,
    type          text        NOT NULL,
    weeks         smallint    NOT NULL,
    start_date    date        NOT NULL,
    race_date     date,                 -- where it was counted back from a race; nothing is scheduled after it
    week_one      date        NOT NULL, -- first date of the org week that holds the start date
    week_start    smallint    NOT NULL, -- the org's first day of the week at that time
    assigned_by   uuid,
    created_at    timestamptz NOT NULL,
    removed_at    timestamptz,          -- un-assigned
    PRIMARY KEY (org_id, assignment_id),
    CONSTRAINT assignment_athlete FOREIGN KEY (org_id, athlete_id)
        REFERENCES athlete (org_id, athlete_id) ON DELETE CASCADE,
    CHECK ((group_id IS NULL) <> (athlete_id IS NULL))
);
-- Decides between requests that assign the same plan to the same group at once.
CREATE UNIQUE INDEX assignment_once ON assignment (org_id, group_id, plan_id, start_date)
    WHERE removed_at IS NULL AND group_id IS NOT NULL;
CREATE INDEX assignment_of_athlete ON assignment (org_id, athlete_id) WHERE athlete_id IS NOT NULL;

-- What the copy holds.
CREATE TABLE assigned_workout (
    org_id             uuid     NOT NULL,
    assignment_id      uuid     NOT NULL,
    workout_id         uuid     NOT NULL,
    week               smallint NOT NULL,
    day                smallint NOT NULL,
    position           smallint NOT NULL,
    name               text     NOT NULL,
    activity_type      text     NOT NULL,
    sub_type           text,
    target_distance_cm bigint,
    target_duration_s  int,
    blocks             jsonb    NOT NULL,
    note               text     NOT NULL DEFAULT '',
    PRIMARY KEY (org_id, assignment_id, workout_id),
    CONSTRAINT assigned_workout_assignment FOREIGN KEY (org_id, assignment_id)
        REFERENCES assignment (org_id, assignment_id) ON DELETE CASCADE
);

CREATE TABLE enrollment (
    org_id        uuid        NOT NULL,
    enrollment_id uuid        NOT NULL,
    assignment_id uuid        NOT NULL,
    athlete_id    uuid        NOT NULL,
    plan_id       uuid        NOT NULL,
    start_date    date        NOT NULL, -- the assignment's
    from_date     date        NOT NULL, -- nothing is scheduled before it: later than the start for a late joiner
    created_at    timestamptz NOT NULL,
    ended_at      timestamptz,
    PRIMARY KEY (org_id, enrollment_id),
    CONSTRAINT enrollment_assignment FOREIGN KEY (org_id, assignment_id)
        REFERENCES assignment (org_id, assignment_id) ON DELETE CASCADE,
    CONSTRAINT enrollment_athlete FOREIGN KEY (org_id, athlete_id)
        REFERENCES athlete (org_id, athlete_id) ON DELETE CASCADE
);
-- Decides that an athlete follows the same plan from the same start once, however it was assigned.
CREATE UNIQUE INDEX enrollment_once ON enrollment (org_id, athlete_id, plan_id, start_date) WHERE ended_at IS NULL;
CREATE INDEX enrollment_of_athlete ON enrollment (org_id, athlete_id, plan_id, start_date);
CREATE INDEX enrollment_of_assignment ON enrollment (org_id, assignment_id, athlete_id);

CREATE TABLE scheduled_workout (
    org_id               uuid NOT NULL,
    scheduled_workout_id uuid NOT NULL,
    enrollment_id        uuid NOT NULL,
    assignment_id        uuid NOT NULL,
    athlete_id           uuid NOT NULL,
    workout_id           uuid NOT NULL, -- of the assignment
    date                 date NOT NULL, -- the athlete's local date
    skipped_at           timestamptz,
    cancelled_at         timestamptz,   -- taken off the calendar
    revision             int  NOT NULL, -- how often it was changed since it was put there
    changed_at           timestamptz NOT NULL,
    PRIMARY KEY (org_id, scheduled_workout_id),
    CONSTRAINT scheduled_workout_enrollment FOREIGN KEY (org_id, enrollment_id)
        REFERENCES enrollment (org_id, enrollment_id) ON DELETE CASCADE,
    CONSTRAINT scheduled_workout_once UNIQUE (org_id, enrollment_id, workout_id)
);
CREATE INDEX scheduled_workout_calendar ON scheduled_workout (org_id, athlete_id, date);

-- What a person said about planned and done; the matcher never undoes it. Without an activity: "this was not it".
CREATE TABLE workout_match (
    org_id               uuid        NOT NULL,
    scheduled_workout_id uuid        NOT NULL,
    activity_id          uuid,
    decided_by           uuid        NOT NULL,
    decided_at           timestamptz NOT NULL,
    PRIMARY KEY (org_id, scheduled_workout_id),
    CONSTRAINT workout_match_workout FOREIGN KEY (org_id, scheduled_workout_id)
        REFERENCES scheduled_workout (org_id, scheduled_workout_id) ON DELETE CASCADE,
    CONSTRAINT workout_match_activity FOREIGN KEY (org_id, activity_id)
        REFERENCES activity (org_id, activity_id) ON DELETE CASCADE,
    CONSTRAINT workout_match_once UNIQUE (org_id, activity_id)
);

-- Room calendar: secret addresses under which a calendar program reads a calendar.
CREATE TABLE calendar_address (
    org_id      uuid        NOT NULL REFERENCES org,
    address_id  uuid        NOT NULL,
    athlete_id  uuid, -- one of the two
    group_id    uuid,
    secret_hash bytea       NOT NULL,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (org_id, address_id),
    CONSTRAINT calendar_address_secret UNIQUE (org_id, secret_hash),
    CONSTRAINT calendar_address_of_athlete UNIQUE (org_id, athlete_id), -- a new address replaces the old one
    CONSTRAINT calendar_address_of_group UNIQUE (org_id, group_id),
    CONSTRAINT calendar_address_athlete FOREIGN KEY (org_id, athlete_id)
        REFERENCES athlete (org_id, athlete_id) ON DELETE CASCADE,
    CONSTRAINT calendar_address_group FOREIGN KEY (org_id, group_id)
        REFERENCES training_group (org_id, group_id) ON DELETE CASCADE,
    CHECK ((athlete_id IS NULL) <> (group_id IS NULL))
);
