-- How far of the journal the database holds: one row, written in each transaction that changes something.
create table journal_mark (
    id integer primary key,
    position bigint not null,
    tag varchar(32) not null
);
insert into journal_mark (id, position, tag) values (1, 0, '00000000000000000000000000000000');
