-- Room plan: what taking a change back needs to know.
ALTER TABLE plan_change ALTER COLUMN assignment_id DROP NOT NULL; -- null: of all plans of an athlete, such as a pause
ALTER TABLE plan_change ADD COLUMN undone_by uuid;
ALTER TABLE plan_change ADD CONSTRAINT plan_change_athlete FOREIGN KEY (org_id, athlete_id)
    REFERENCES athlete (org_id, athlete_id) ON DELETE CASCADE;
CREATE INDEX plan_change_of_athlete ON plan_change (org_id, athlete_id, made_at) WHERE athlete_id IS NOT NULL;

-- What a change touched of one enrolment, as it was before. The arrays have an element for each workout; a workout
-- without a date was put on the calendar by the change.
CREATE TABLE plan_change_before (
    org_id         uuid          NOT NULL,
    change_id      uuid          NOT NULL,
    enrollment_id  uuid          NOT NULL,
    is_made        boolean       NOT NULL, -- the change made the enrolment
    is_touched     boolean       NOT NULL, -- the change made, ended or altered the enrolment itself
    ended_at       timestamptz,
    squad          text,
    shift_froms    date[]        NOT NULL,
    shift_days     int[]         NOT NULL,
    last_change_id uuid,
    workout_ids    uuid[]        NOT NULL, -- scheduled workouts
    dates          date[]        NOT NULL,
    base_dates     date[]        NOT NULL,
    skipped        timestamptz[] NOT NULL,
    cancelled      timestamptz[] NOT NULL,
    change_ids     uuid[]        NOT NULL,
    PRIMARY KEY (org_id, change_id, enrollment_id),
    CONSTRAINT plan_change_before_change FOREIGN KEY (org_id, change_id)
        REFERENCES plan_change (org_id, change_id) ON DELETE CASCADE,
    CONSTRAINT plan_change_before_enrollment FOREIGN KEY (org_id, enrollment_id)
        REFERENCES enrollment (org_id, enrollment_id) ON DELETE CASCADE
);
CREATE INDEX plan_change_before_of ON plan_change_before (org_id, enrollment_id);
DROP INDEX scheduled_workout_change; -- the table above knows which workouts a change touched

ALTER TABLE assignment ADD COLUMN change_id uuid; -- the last plan_change that made, shifted or ended it
-- Each shift of the rest: the workouts from that date on went so many days ahead, or back. First one first.
ALTER TABLE assignment ADD COLUMN shift_froms date[] NOT NULL DEFAULT '{}';
ALTER TABLE assignment ADD COLUMN shift_days int[] NOT NULL DEFAULT '{}';
ALTER TABLE assignment ADD COLUMN first_date date; -- when it runs: the start, and the end or the race, until shifted
ALTER TABLE assignment ADD COLUMN last_date date;
UPDATE assignment SET first_date = start_date, last_date = coalesce(race_date, week_one + 7 * weeks - 1);
ALTER TABLE assignment ALTER COLUMN first_date SET NOT NULL;
ALTER TABLE assignment ALTER COLUMN last_date SET NOT NULL;
ALTER TABLE enrollment ADD COLUMN shift_froms date[] NOT NULL DEFAULT '{}'; -- for this athlete alone
ALTER TABLE enrollment ADD COLUMN shift_days int[] NOT NULL DEFAULT '{}';

ALTER TABLE assigned_workout ADD COLUMN change_id uuid; -- the last plan_change that altered the group's copy of it

ALTER TABLE pause ADD COLUMN change_id uuid; -- the last plan_change that made or altered it
