alter table thing add column note varchar(8);
