-- Room plan: a coach changes what a group follows.
ALTER TABLE assigned_workout ADD COLUMN revision int NOT NULL DEFAULT 0; -- how often it was changed since it was copied
-- Taken out of the plan; the row stays for those who have it behind them, or keep it.
ALTER TABLE assigned_workout ADD COLUMN removed_at timestamptz;
-- Not null: how that workout was before it was changed, for those who have it behind them. Nobody is given it any more.
ALTER TABLE assigned_workout ADD COLUMN version_of uuid;
