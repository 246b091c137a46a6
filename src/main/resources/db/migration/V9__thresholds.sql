-- Room pace: what an athlete's zones are worked out from. Each entry holds from its date until a later one says
-- something about the same thing: pace (of a race or said outright), or heart rate.
CREATE TABLE threshold (
    org_id           uuid        NOT NULL,
    threshold_id     uuid        NOT NULL,
    athlete_id       uuid        NOT NULL,
    valid_from       date        NOT NULL, -- the athlete's local date
    pace_s_per_km    int CHECK (pace_s_per_km > 0), -- threshold pace
    race_distance_cm bigint CHECK (race_distance_cm > 0),
    race_time_s      int CHECK (race_time_s > 0),
    race_date        date,
    threshold_hr     smallint CHECK (threshold_hr > 0),
    max_hr           smallint CHECK (max_hr > 0),
    set_by           uuid        NOT NULL, -- an account; no foreign key: the entry outlives a coach's stay
    set_at           timestamptz NOT NULL,
    PRIMARY KEY (org_id, threshold_id),
    CONSTRAINT threshold_athlete FOREIGN KEY (org_id, athlete_id)
        REFERENCES athlete (org_id, athlete_id) ON DELETE CASCADE,
    CONSTRAINT threshold_race CHECK ((race_distance_cm IS NULL) = (race_time_s IS NULL)),
    CONSTRAINT threshold_one_pace CHECK (pace_s_per_km IS NULL OR race_distance_cm IS NULL),
    CONSTRAINT threshold_says CHECK (
        coalesce(pace_s_per_km::bigint, race_distance_cm, threshold_hr::bigint, max_hr::bigint) IS NOT NULL)
);
CREATE INDEX threshold_of_athlete ON threshold (org_id, athlete_id, valid_from);
