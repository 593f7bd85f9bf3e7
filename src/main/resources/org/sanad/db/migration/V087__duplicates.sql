-- Records of people of two offices that may be of one person, found when packages are taken in. Not a record with a history:
-- it follows from the people, and is found again when they change. What a person decides about the two is a person_link.
create table duplicate (
    one_id uuid not null,
    other_id uuid not null,
    score integer not null,
    primary key (one_id, other_id)
);
create index duplicate_other on duplicate (other_id);
create index duplicate_score on duplicate (score);
