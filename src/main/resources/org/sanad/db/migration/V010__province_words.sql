-- Names of provinces as spreadsheets of this office wrote them, and what a person said they mean. Does not travel.
create table province_word (
    word varchar(120) primary key,
    province_code varchar(10) not null references province
);
