-- Views of the list of dossiers that people of this register named for themselves. They do not travel.
-- account: identity of the account, empty where the work is done by none.
create table list_view (
    account varchar(36) not null,
    name varchar(80) not null,
    content varchar(4000) not null,
    primary key (account, name)
);
