-- Room library: workouts to draw from. A plan copies them, so nothing points here.
CREATE TABLE workout_template (
    org_id             uuid        NOT NULL REFERENCES org,
    workout_id         uuid        NOT NULL,
    name               text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
    name_key           text        NOT NULL COLLATE "C", -- Name.key(name): search, sort, and drawing by name
    activity_type      text        NOT NULL,
    sub_type           text,
    target_distance_cm bigint CHECK (target_distance_cm > 0),
    target_duration_s  int CHECK (target_duration_s > 0),
    blocks             jsonb       NOT NULL, -- workout.Blocks
    note               text        NOT NULL DEFAULT '' CHECK (char_length(note) <= 2000),
    visibility         text        NOT NULL CHECK (visibility IN ('org', 'private')),
    owner_id           uuid        NOT NULL, -- a coach's account; no foreign key: it outlives its coach's stay
    archived_at        timestamptz,
    created_at         timestamptz NOT NULL,
    updated_at         timestamptz NOT NULL,
    PRIMARY KEY (org_id, workout_id)
);
CREATE INDEX workout_template_name ON workout_template (org_id, name_key, workout_id);
