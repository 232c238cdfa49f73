alter table thing add colum;
