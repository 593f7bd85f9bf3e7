-- What headquarters decides for all offices: programmes with their conditions, offices, donors, the list of papers.

-- A programme without bounds has nulls. area: codes of regions and provinces with blanks between, null for everywhere.
-- scheme: one part for each instalment, SHARE:MONTHS:PAPER,PAPER with ; between; null where the award says it.
alter table programme add column parties varchar(500);
alter table programme add column area varchar(800);
alter table programme add column lowest bigint;
alter table programme add column highest bigint;
alter table programme add column youngest integer;
alter table programme add column oldest integer;
alter table programme add column scheme varchar(2000);
alter table programme add column active boolean default true not null;
update programme set area = '10 11 12' where southern_only;

create table donor (
    code varchar(20) primary key,
    name_ar varchar(160) not null,
    name_fr varchar(160) not null,
    kind varchar(20) not null,
    contact varchar(300),
    active boolean not null
);

alter table award add column donor_code varchar(20);
alter table instalment add column papers varchar(400);

-- The list of papers in force where it differs from what is shipped.
create table paper_listed (
    code varchar(40) primary key,
    name_ar varchar(200) not null,
    name_fr varchar(200) not null,
    name_en varchar(200) not null,
    kinds varchar(100) not null,
    purposes varchar(100) not null,
    position_no integer not null,
    required boolean not null,
    active boolean not null
);

-- What headquarters set, one row for each office, programme, donor or paper; written at headquarters only.
create table reference_line (
    id uuid primary key,
    owner_code varchar(20) not null,
    kind varchar(20) not null,
    code varchar(40) not null,
    content varchar(8000) not null,
    revision varchar(80) not null,
    constraint reference_line_code unique (kind, code)
);
