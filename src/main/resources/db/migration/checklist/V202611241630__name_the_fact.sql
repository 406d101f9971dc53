-- Which particulars of the record fill an element, in the record's own words; null when its text does. Of an element that was
-- opened before these were named only that it was filled by all of them is known.
alter table element add column fact text check (length(fact) between 1 and 40);
update element set fact = 'ALL' where factual;
