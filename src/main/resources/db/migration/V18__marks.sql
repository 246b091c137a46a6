-- Room schedule: marks that tell where there is more to read about a workout on a calendar: hardly any of the thousands
-- in a big group's week are asked about in other tables. Both are set and never taken back: they say "look there".
ALTER TABLE scheduled_workout
    ADD COLUMN is_own       boolean NOT NULL DEFAULT false, -- the athlete has a workout of their own, or had: personal_workout
    ADD COLUMN is_spoken_of boolean NOT NULL DEFAULT false; -- somebody has said what it was: workout_match

UPDATE scheduled_workout s SET is_own = true
WHERE EXISTS (SELECT FROM personal_workout o
              WHERE o.org_id = s.org_id AND o.scheduled_workout_id = s.scheduled_workout_id);

UPDATE scheduled_workout s SET is_spoken_of = true
WHERE EXISTS (SELECT FROM workout_match m
              WHERE m.org_id = s.org_id AND m.scheduled_workout_id = s.scheduled_workout_id)
   OR EXISTS (SELECT FROM deleted_match m
              WHERE m.org_id = s.org_id AND m.scheduled_workout_id = s.scheduled_workout_id);

-- The few workouts of a plan that an athlete has on another day than the plan, or otherwise.
DROP INDEX scheduled_workout_moved;
CREATE INDEX scheduled_workout_differing ON scheduled_workout (org_id, assignment_id, date)
    WHERE base_date IS NOT NULL OR is_own;
