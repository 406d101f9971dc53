package nl.tweespan.definition.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tweespan.shared.Sentence;

/** What the file declares and what it refers to; compared at the end, for a reference may come before its declaration. */
final class Codes {

    /** Things with a code of their own; the name is the last part of the message key {@code definition.wrong.thing.…}. */
    enum Thing {
        PARTY,
        UNIT,
        OFFICE,
        PREDECESSOR,
        ARTICLE,
        PARAGRAPH,
        NORM,
        ELEMENT,
        THEME,
        DOMAIN,
        CELL,
        SIGNATURE,
        COLLABORATION,
        SPEARHEAD,
        QUESTION,
        PREREQUISITE,
        POINT,
        INTERPRETATION
    }

    private record Reference(List<Thing> things, String code, int line) {}

    private final Mistakes problems;
    private final Map<Thing, Map<String, Integer>> declared = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    Codes(Mistakes problems) {
        this.problems = problems;
    }

    void declare(Thing thing, String code, int line) {
        Integer first = declared.computeIfAbsent(thing, any -> new HashMap<>()).putIfAbsent(code, line);
        if (first != null) {
            problems.add(line, "duplicate", name(thing), code, first.toString());
        }
    }

    boolean known(Thing thing, String code) {
        return declared.getOrDefault(thing, Map.of()).containsKey(code);
    }

    /** Notes that this line refers to the code of one of these things. */
    void refer(List<Thing> things, String code, int line) {
        references.add(new Reference(things, code, line));
    }

    void settle() {
        for (Reference reference : references) {
            if (reference.things.stream().noneMatch(thing -> known(thing, reference.code))) {
                problems.add(reference.line, "unknown-reference", name(reference.things.get(0)), reference.code);
            }
        }
    }

    static Sentence name(Thing thing) {
        return Sentence.of("definition.wrong.thing." + thing.name().toLowerCase(Locale.ROOT));
    }
}
