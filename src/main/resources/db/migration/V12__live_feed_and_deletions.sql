-- Room live: what was recorded, in one order per club, for whoever watches a group. Kept for a day.
-- The row of the club is locked while a number is given, so that no lower number appears after a higher one.
CREATE TABLE feed_position (
    org_id   uuid PRIMARY KEY REFERENCES org,
    position bigint NOT NULL
);

CREATE TABLE feed_news (
    org_id      uuid        NOT NULL,
    position    bigint      NOT NULL,
    activity_id uuid        NOT NULL, -- no foreign key: it may be deleted again
    athlete_id  uuid        NOT NULL,
    at          timestamptz NOT NULL,
    PRIMARY KEY (org_id, position),
    CONSTRAINT feed_news_once UNIQUE (org_id, activity_id), -- a job may tell twice
    CONSTRAINT feed_news_athlete FOREIGN KEY (org_id, athlete_id)
        REFERENCES athlete (org_id, athlete_id) ON DELETE CASCADE
);

-- Room activity: deleted activities, for as long as they can be brought back.
CREATE TABLE deleted_activity (
    org_id      uuid        NOT NULL,
    activity_id uuid        NOT NULL,
    athlete_id  uuid        NOT NULL,
    file_id     uuid,                 -- its file stays as long
    activity    jsonb       NOT NULL, -- the row as it was
    laps        jsonb,                -- null: it had neither laps nor samples
    samples     bytea,
    suspects    uuid[]      NOT NULL, -- activities that were suspected of repeating it
    deleted_by  uuid        NOT NULL,
    deleted_at  timestamptz NOT NULL,
    kept_until  timestamptz NOT NULL,
    PRIMARY KEY (org_id, activity_id),
    CONSTRAINT deleted_activity_athlete FOREIGN KEY (org_id, athlete_id)
        REFERENCES athlete (org_id, athlete_id) ON DELETE CASCADE,
    CONSTRAINT deleted_activity_file FOREIGN KEY (org_id, file_id) REFERENCES activity_file (org_id, file_id)
);
ALTER TABLE deleted_activity ALTER COLUMN samples SET STORAGE EXTERNAL;
CREATE INDEX deleted_activity_of_file ON deleted_activity (org_id, file_id) WHERE file_id IS NOT NULL;
CREATE INDEX deleted_activity_of_athlete ON deleted_activity (org_id, athlete_id);

-- Room calendar: the match by hand of a deleted activity.
CREATE TABLE deleted_match (
    org_id               uuid        NOT NULL,
    activity_id          uuid        NOT NULL,
    scheduled_workout_id uuid        NOT NULL,
    decided_by           uuid        NOT NULL,
    decided_at           timestamptz NOT NULL,
    PRIMARY KEY (org_id, activity_id),
    CONSTRAINT deleted_match_activity FOREIGN KEY (org_id, activity_id)
        REFERENCES deleted_activity (org_id, activity_id) ON DELETE CASCADE,
    CONSTRAINT deleted_match_workout FOREIGN KEY (org_id, scheduled_workout_id)
        REFERENCES scheduled_workout (org_id, scheduled_workout_id) ON DELETE CASCADE
);
CREATE INDEX deleted_match_of_workout ON deleted_match (org_id, scheduled_workout_id);
CREATE INDEX feed_news_of_athlete ON feed_news (org_id, athlete_id);
