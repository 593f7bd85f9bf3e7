-- What an office did besides dossiers, and what it had set itself for the year.
create table activity (
    id uuid primary key,
    owner_code varchar(20) not null,
    kind varchar(30) not null,
    held_on date not null,
    title varchar(300),
    place varchar(200),
    people integer not null,
    women integer,
    withdrawn boolean not null,
    revision varchar(80) not null
);
create index activity_held on activity (owner_code, held_on);

create table target (
    id uuid primary key,
    owner_code varchar(20) not null,
    target_year integer not null,
    goal varchar(30) not null,
    aim integer not null,
    revision varchar(80) not null
);
create index target_year on target (owner_code, target_year);
