-- Room plan: since when whoever joins the group is enrolled by itself; null while that is switched off. Who joined
-- before is no newcomer, however late their joining is heard of.
ALTER TABLE assignment ADD COLUMN newcomers_from timestamptz;
UPDATE assignment SET newcomers_from = created_at WHERE enrols_newcomers;
ALTER TABLE assignment ADD CONSTRAINT assignment_newcomers CHECK (enrols_newcomers = (newcomers_from IS NOT NULL));
