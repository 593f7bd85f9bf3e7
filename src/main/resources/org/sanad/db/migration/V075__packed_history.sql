-- A line of the history as it is kept: RFC 1950 with the words that core.history ships. A history is most of a register,
-- and packs five times. Lines that were kept as text stay in body; either of the two is there.
alter table history_entry add column packed bytea;
alter table history_entry alter column body drop not null;

-- The database keeps an index for each reference already; a second one cost time at each save, and room.
drop index dossier_person_dossier;
drop index dossier_person_person;
drop index dossier_step_dossier;
