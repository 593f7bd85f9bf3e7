-- What each person may do, and what was looked at, exported or changed about people and access. Both stay in this register.

create table account_role (
    account_id uuid not null references account,
    role varchar(20) not null,
    primary key (account_id, role)
);

-- The first person of an office keeps what that person could do until now.
insert into account_role (account_id, role)
select id, r.role from account
cross join (values ('clerk'), ('head_of_office'), ('fund_holder'), ('administrator')) as r (role);

-- Each line hashes the one before, as the history does.
create table access_log (
    position bigint primary key,
    logged_at varchar(40) not null,
    account_id uuid,
    person varchar(80) not null,
    action varchar(40) not null,
    subject varchar(200),
    hash varchar(64) not null
);
