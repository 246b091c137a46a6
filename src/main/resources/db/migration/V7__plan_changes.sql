-- Room plan: what changes a plan after it was assigned. Each action has a row, so that it can be told and taken back.
CREATE TABLE plan_change (
    org_id        uuid        NOT NULL REFERENCES org,
    change_id     uuid        NOT NULL,
    kind          text        NOT NULL, -- adjust.Kind
    assignment_id uuid        NOT NULL,
    athlete_id    uuid,                 -- null: for more than one
    made_by       uuid        NOT NULL,
    made_at       timestamptz NOT NULL,
    workouts      int         NOT NULL, -- how many scheduled workouts it touched
    before        jsonb       NOT NULL DEFAULT '{}', -- what taking it back needs beyond the rows it touched
    undone_at     timestamptz,
    PRIMARY KEY (org_id, change_id),
    CONSTRAINT plan_change_assignment FOREIGN KEY (org_id, assignment_id)
        REFERENCES assignment (org_id, assignment_id) ON DELETE CASCADE
);
CREATE INDEX plan_change_of_assignment ON plan_change (org_id, assignment_id, made_at);

-- The paces of one group, each with its own share of the plan or a plan of its own.
CREATE TABLE squad (
    org_id        uuid     NOT NULL,
    assignment_id uuid     NOT NULL,
    squad         text     NOT NULL CHECK (squad ~ '^[A-Z]$'),
    name          text     NOT NULL DEFAULT '' CHECK (char_length(name) <= 100),
    volume_pct    smallint NOT NULL CHECK (volume_pct BETWEEN 25 AND 200),
    plan_id       uuid, -- the variant it was copied from, or null: the assignment's
    PRIMARY KEY (org_id, assignment_id, squad),
    CONSTRAINT squad_assignment FOREIGN KEY (org_id, assignment_id)
        REFERENCES assignment (org_id, assignment_id) ON DELETE CASCADE
);

ALTER TABLE assignment ADD COLUMN enrols_newcomers boolean NOT NULL DEFAULT false;

-- A workout of the copy stands on a date of its own: shifting and moving change it for everybody, late joiners too.
ALTER TABLE assigned_workout ADD COLUMN date date;
UPDATE assigned_workout w SET date = a.week_one + (w.week - 1) * 7 + (w.day - a.week_start + 7) % 7
FROM assignment a WHERE a.org_id = w.org_id AND a.assignment_id = w.assignment_id;
ALTER TABLE assigned_workout ALTER COLUMN date SET NOT NULL;
ALTER TABLE assigned_workout ADD COLUMN squad text;          -- null: for those in no squad
ALTER TABLE assigned_workout ADD COLUMN origin_id uuid;      -- the same workout of the other squads has the same
ALTER TABLE assigned_workout ADD COLUMN enrollment_id uuid;  -- not null: added for this athlete alone
ALTER TABLE assigned_workout ADD COLUMN called_off_at timestamptz; -- skipped for everybody
ALTER TABLE assigned_workout ADD COLUMN changed_at timestamptz;    -- by the coach, after it was copied

ALTER TABLE enrollment ADD COLUMN squad text;
ALTER TABLE enrollment ADD COLUMN change_id uuid; -- the last plan_change that made or ended it

ALTER TABLE scheduled_workout ADD COLUMN change_id uuid; -- the last plan_change that touched it
-- Not null: moved for this athlete alone, away from this date, which the plan gave it then.
ALTER TABLE scheduled_workout ADD COLUMN base_date date;
CREATE INDEX scheduled_workout_change ON scheduled_workout (org_id, change_id) WHERE change_id IS NOT NULL;

-- A workout changed for one athlete alone; it stands whatever becomes of the group's.
CREATE TABLE personal_workout (
    org_id               uuid        NOT NULL,
    scheduled_workout_id uuid        NOT NULL,
    name                 text        NOT NULL,
    activity_type        text        NOT NULL,
    sub_type             text,
    target_distance_cm   bigint,
    target_duration_s    int,
    blocks               jsonb       NOT NULL,
    note                 text        NOT NULL DEFAULT '',
    base                 jsonb       NOT NULL, -- the plan's workout as it was when this was made of it
    changed_by           uuid        NOT NULL,
    changed_at           timestamptz NOT NULL,
    PRIMARY KEY (org_id, scheduled_workout_id),
    CONSTRAINT personal_workout_scheduled FOREIGN KEY (org_id, scheduled_workout_id)
        REFERENCES scheduled_workout (org_id, scheduled_workout_id) ON DELETE CASCADE
);

-- Dates on which an athlete does not train; what is scheduled then is neither due nor missed.
CREATE TABLE pause (
    org_id     uuid        NOT NULL,
    pause_id   uuid        NOT NULL,
    athlete_id uuid        NOT NULL,
    start_date date        NOT NULL,
    end_date   date        CHECK (end_date >= start_date), -- the last date; null: until further notice
    reason     text        NOT NULL CHECK (reason IN ('injury', 'illness', 'holiday', 'other')),
    note       text        NOT NULL DEFAULT '' CHECK (char_length(note) <= 2000),
    made_by    uuid        NOT NULL,
    made_at    timestamptz NOT NULL,
    PRIMARY KEY (org_id, pause_id),
    CONSTRAINT pause_athlete FOREIGN KEY (org_id, athlete_id)
        REFERENCES athlete (org_id, athlete_id) ON DELETE CASCADE,
    CONSTRAINT pause_from UNIQUE (org_id, athlete_id, start_date)
);
