-- Room plan: a workout taken off a calendar leaves its place to another, as an athlete who changes squads and comes back
-- needs it: among those on the calendar each workout of the plan stands once, whatever was taken off.
ALTER TABLE scheduled_workout DROP CONSTRAINT scheduled_workout_once;
CREATE UNIQUE INDEX scheduled_workout_once ON scheduled_workout
    (org_id, enrollment_id, workout_id, (CASE WHEN cancelled_at IS NOT NULL THEN scheduled_workout_id END))
    NULLS NOT DISTINCT;
