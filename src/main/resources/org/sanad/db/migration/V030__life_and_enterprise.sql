-- Until when a dossier stands in its state: a deferred one until the first day of the year that was named, a closed one
-- until its archive is due. The step says the same, so that an undo can bring it back. Null for any other state.
-- The index stands aside meanwhile: H2 builds a changed table anew, and would hang the reference on it for good.
drop index if exists dossier_step_dossier;
alter table dossier_step add column until_on date;
create index dossier_step_dossier on dossier_step (dossier_id);
alter table dossier add column until_on date;

-- Numbers of the enterprise, where they exist.
alter table dossier add column ice varchar(15);
alter table dossier add column trade_register varchar(10);
alter table dossier add column trade_court varchar(80);
alter table dossier add column tax_number varchar(8);
alter table dossier add column cooperative_register varchar(60);
alter table dossier add column cooperative_court varchar(80);
