alter table thing add column half varchar(8);
alter table thing add colum;
