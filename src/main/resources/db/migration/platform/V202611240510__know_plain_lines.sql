-- Whether a name or title is one line of characters that show, in Unicode's composed form. Refused are line breaks and other
-- controls, what turns the direction of reading, spaces and fillers without width, tags, and private signs. Only the
-- application knows after which letter a joiner (200c, 200d) shows.
create function plain_line(line text) returns boolean
    language sql immutable strict parallel safe
    return line is nfc normalized and line !~ (
        '[\u0001-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e'
        || '\u2060-\u206f\u2800\u3164\ue000-\uf8ff\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U0010ffff]');
