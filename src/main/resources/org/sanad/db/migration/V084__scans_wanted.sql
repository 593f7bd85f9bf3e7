-- Contents of scans that another office misses, as its last package or receipt said. Does not travel.
create table scan_wanted (
    office_code varchar(20) not null,
    sha256 varchar(64) not null,
    primary key (office_code, sha256)
);
