-- For whom an activity of a memory space was, where somebody said so: a code. One that a newer version sent is kept.
alter table activity add column audience varchar(30);
