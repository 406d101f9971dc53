package nl.tweespan.amendment.wording;

/** A text as a double-quoted scalar of YAML, in which every character has a way to be written. */
final class Quoted {

    private Quoted() {}

    static String of(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (Character.isISOControl(point) || point == 0x2028 || point == 0x2029 || point == 0xFEFF) {
                        quoted.append("\\u%04X".formatted(point));
                    } else {
                        quoted.appendCodePoint(point);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
