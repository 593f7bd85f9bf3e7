-- A visit that was typed by mistake is taken back with a reason; it stays in the register and counts nowhere.
alter table visit add column taken_back varchar(500);
