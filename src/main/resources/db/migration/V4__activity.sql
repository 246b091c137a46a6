-- The original bytes, unchanged; one row per athlete and content.
CREATE TABLE activity_file (
    org_id     uuid        NOT NULL,
    file_id    uuid        NOT NULL,
    athlete_id uuid        NOT NULL,
    sha256     bytea       NOT NULL,
    name       text        NOT NULL,
    bytes      bytea       NOT NULL,
    activities smallint    NOT NULL CHECK (activities > 0), -- how many it holds
    created_at timestamptz NOT NULL,
    PRIMARY KEY (org_id, file_id),
    CONSTRAINT activity_file_once UNIQUE (org_id, athlete_id, sha256),
    CONSTRAINT activity_file_athlete FOREIGN KEY (org_id, athlete_id)
        REFERENCES athlete (org_id, athlete_id) ON DELETE CASCADE
);
ALTER TABLE activity_file ALTER COLUMN bytes SET STORAGE EXTERNAL; -- FIT hardly compresses

CREATE TABLE activity (
    org_id                 uuid        NOT NULL,
    activity_id            uuid        NOT NULL,
    athlete_id             uuid        NOT NULL,
    activity_type          text        NOT NULL CHECK (activity_type IN
                               ('run', 'bike', 'swim', 'walk', 'hike', 'strength', 'other')),
    sub_type               text,       -- for runs: see activity.SubType
    sub_type_by            text CHECK (sub_type_by IN ('guess', 'person')),
    name                   text        NOT NULL DEFAULT '',
    note                   text        NOT NULL DEFAULT '',
    started_at             timestamptz NOT NULL,
    utc_offset_s           int         NOT NULL, -- of the athlete's clock at the start
    local_date             date        NOT NULL, -- the date the athlete did it on
    distance_cm            bigint CHECK (distance_cm >= 0),
    moving_ms              bigint CHECK (moving_ms >= 0),
    elapsed_ms             bigint      NOT NULL CHECK (elapsed_ms >= 0),
    elevation_gain_cm      bigint CHECK (elevation_gain_cm >= 0),
    avg_heart_rate         smallint,
    max_heart_rate         smallint,
    source                 text        NOT NULL CHECK (source IN ('fit', 'gpx', 'tcx', 'manual')),
    device                 text,
    file_id                uuid,
    file_position          smallint,   -- which activity of the file, from 0
    suspected_duplicate_of uuid,
    created_at             timestamptz NOT NULL,
    updated_at             timestamptz NOT NULL,
    PRIMARY KEY (org_id, activity_id),
    CONSTRAINT activity_athlete FOREIGN KEY (org_id, athlete_id)
        REFERENCES athlete (org_id, athlete_id) ON DELETE CASCADE,
    CONSTRAINT activity_of_file FOREIGN KEY (org_id, file_id) REFERENCES activity_file (org_id, file_id),
    CONSTRAINT activity_sub_type CHECK (sub_type IS NULL OR activity_type = 'run'),
    CONSTRAINT activity_sub_type_by CHECK ((sub_type IS NULL) = (sub_type_by IS NULL)),
    CONSTRAINT activity_file_position CHECK ((file_id IS NULL) = (file_position IS NULL))
);
-- One activity for each place in a file, however often the file is sent.
CREATE UNIQUE INDEX activity_in_file ON activity (org_id, file_id, file_position) WHERE file_id IS NOT NULL;
-- The feed takes the newest of each member.
CREATE INDEX activity_feed ON activity (org_id, athlete_id, activity_type, started_at DESC, activity_id DESC);
CREATE INDEX activity_feed_sub_type ON activity (org_id, athlete_id, sub_type, started_at DESC, activity_id DESC);
CREATE INDEX activity_feed_all ON activity (org_id, athlete_id, started_at DESC, activity_id DESC);

-- Laps and samples of one activity, as columns (media.SamplesCodec), read only when it is opened.
CREATE TABLE activity_detail (
    org_id      uuid  NOT NULL,
    activity_id uuid  NOT NULL,
    laps        jsonb NOT NULL,
    samples     bytea NOT NULL,
    PRIMARY KEY (org_id, activity_id),
    CONSTRAINT activity_detail_activity FOREIGN KEY (org_id, activity_id)
        REFERENCES activity (org_id, activity_id) ON DELETE CASCADE
);
ALTER TABLE activity_detail ALTER COLUMN samples SET STORAGE EXTERNAL;

-- What an athlete did on one date, kept in the transaction that changes an activity.
-- A date without activities has no row.
CREATE TABLE athlete_day (
    org_id            uuid        NOT NULL,
    athlete_id        uuid        NOT NULL,
    local_date        date        NOT NULL,
    activity_type     text        NOT NULL,
    activities        int         NOT NULL CHECK (activities > 0),
    distance_cm       bigint      NOT NULL, -- unknown counts as zero
    moving_ms         bigint      NOT NULL, -- unknown counts as zero
    elevation_gain_cm bigint,               -- null: no activity of that date knows it
    paced_distance_cm bigint      NOT NULL, -- over activities with both moving time and distance above zero
    paced_moving_ms   bigint      NOT NULL, -- over the same
    last_started_at   timestamptz NOT NULL,
    -- Carries the sums, so that a group's figures are read from the index alone.
    PRIMARY KEY (org_id, athlete_id, local_date, activity_type) INCLUDE
        (activities, distance_cm, moving_ms, elevation_gain_cm, paced_distance_cm, paced_moving_ms, last_started_at),
    CONSTRAINT athlete_day_athlete FOREIGN KEY (org_id, athlete_id)
        REFERENCES athlete (org_id, athlete_id) ON DELETE CASCADE
) WITH (
    -- Reading from the index alone needs pages that vacuum has seen; by default it would come only after a fifth
    -- of the table is new, and the newest days are the ones that are read.
    autovacuum_vacuum_insert_scale_factor = 0.002, autovacuum_vacuum_scale_factor = 0.002
);
-- All groups of a club at once: the comparison reads one stretch of dates.
CREATE INDEX athlete_day_of_org ON athlete_day (org_id, activity_type, local_date)
    INCLUDE (athlete_id, activities, distance_cm, moving_ms);

CREATE TABLE import (
    org_id      uuid        NOT NULL REFERENCES org,
    import_id   uuid        NOT NULL,
    athlete_id  uuid        NOT NULL,
    asked_by    uuid,
    name        text        NOT NULL,
    status      text        NOT NULL CHECK (status IN ('running', 'finished')),
    total       int         NOT NULL DEFAULT 0,
    done        int         NOT NULL DEFAULT 0,
    created_at  timestamptz NOT NULL,
    finished_at timestamptz,
    PRIMARY KEY (org_id, import_id),
    CONSTRAINT import_athlete FOREIGN KEY (org_id, athlete_id)
        REFERENCES athlete (org_id, athlete_id) ON DELETE CASCADE
);

-- The archive, in parts of a megabyte; dropped when the import is finished.
CREATE TABLE import_part (
    org_id    uuid  NOT NULL,
    import_id uuid  NOT NULL,
    position  int   NOT NULL,
    bytes     bytea NOT NULL,
    PRIMARY KEY (org_id, import_id, position),
    CONSTRAINT import_part_import FOREIGN KEY (org_id, import_id)
        REFERENCES import (org_id, import_id) ON DELETE CASCADE
);
ALTER TABLE import_part ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE import_result (
    org_id       uuid   NOT NULL,
    import_id    uuid   NOT NULL,
    position     int    NOT NULL,
    name         text   NOT NULL,
    outcome      text   NOT NULL CHECK (outcome IN ('recorded', 'duplicate', 'not_an_activity', 'unreadable')),
    activity_ids uuid[] NOT NULL DEFAULT '{}',
    message      text,
    PRIMARY KEY (org_id, import_id, position),
    CONSTRAINT import_result_import FOREIGN KEY (org_id, import_id)
        REFERENCES import (org_id, import_id) ON DELETE CASCADE
);
