-- Room schedule: the few workouts of a plan that lie on another day than the plan's.
CREATE INDEX scheduled_workout_moved ON scheduled_workout (org_id, assignment_id, date) WHERE base_date IS NOT NULL;
