-- A line of a slice that came down with a receipt says which line of headquarters it repeats.
alter table allotment add column copy_of uuid;
create index allotment_copy on allotment (copy_of);
