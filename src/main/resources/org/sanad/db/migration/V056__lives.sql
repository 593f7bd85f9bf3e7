-- A register that was restored begins a new life: its own packages are numbered by life, and keys may be taken back.

create table package_out (
    epoch uuid not null,
    sequence bigint not null,
    file_name varchar(120) not null,
    from_counter bigint not null,
    to_counter bigint not null,
    dossiers integer not null,
    bytes bigint not null,
    sha512 varchar(128) not null,
    tag_hash varchar(128) not null,
    sent_at varchar(40) not null,
    receipt_at varchar(40),
    receipt_how varchar(20),
    primary key (epoch, sequence)
);
insert into package_out (
    epoch, sequence, file_name, from_counter, to_counter, dossiers, bytes, sha512, tag_hash, sent_at, receipt_at)
select cast(s.content as uuid), p.sequence, p.file_name, p.from_counter, p.to_counter, p.dossiers, p.bytes, p.sha512,
    p.tag_hash, p.sent_at, p.receipt_at
from package_sent p join setting s on s.name = 'epoch';
drop table package_sent;
alter table package_out rename to package_sent;

-- Keys that headquarters took back, with the day and the reason.
create table key_revoked (
    signing_key varchar(100) primary key,
    office_code varchar(20) not null,
    revoked_at varchar(40) not null,
    reason varchar(500) not null
);

-- Records of this office that an office above could not apply, as its last receipt named them. They stay here.
create table set_aside_above (
    office_code varchar(20) not null,
    epoch uuid not null,
    counter bigint not null,
    record_id varchar(40) not null,
    reason varchar(60) not null,
    noted_at varchar(40) not null,
    primary key (office_code, epoch, counter, record_id)
);
