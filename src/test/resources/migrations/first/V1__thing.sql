create table thing (id varchar(8) primary key);
