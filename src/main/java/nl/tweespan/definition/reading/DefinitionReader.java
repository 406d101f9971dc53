package nl.tweespan.definition.reading;

import java.io.StringReader;
import java.util.Objects;
import java.util.function.Predicate;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.Heading;
import nl.tweespan.definition.ReviewCriteria;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a definition file. It looks at the tree of the file only and never makes objects from its tags; aliases, by which a
 * small file can grow without end, are refused.
 */
public final class DefinitionReader {

    private static final int LONGEST_FILE = 1_000_000;
    /** The parser copies what it has read of a line with each kilobyte more; the longest line so far has some 150 characters. */
    private static final int LONGEST_LINE = 10_000;

    private static final int DEEPEST = 12;
    /** Mappings, lists and texts; the largest agreement so far has a tenth of it. */
    private static final int MOST_PARTS = 50_000;

    /**
     * @param file name to mention in problems
     * @param text the whole file
     * @throws WrongDefinition with every problem found
     */
    public Definition read(String file, String text) {
        return read(file, text, any -> true);
    }

    /**
     * As {@link #read(String, String)}, for a file that is new.
     *
     * @param answered whether the registry has a check of this id; a norm that nothing answers is refused, unless it is context
     */
    public Definition read(String file, String text, Predicate<String> answered) {
        Mistakes problems = new Mistakes(file);
        Codes codes = new Codes(problems);
        Node root = tree(problems, text);
        problems.refuseIfAny();
        if (root == null) {
            problems.add(1, "empty");
            problems.refuseIfAny();
        }
        Definition definition =
                Section.read(problems, codes, Objects.requireNonNull(root), section -> definition(section, answered));
        codes.settle();
        problems.refuseIfAny();
        return definition;
    }

    private static Definition definition(Section section, Predicate<String> answered) {
        Articles articles = new Articles(answered);
        OpenSections open = OpenSections.of(section);
        Definition definition = new Definition(
                section.section("framework", DefinitionReader::heading),
                section.sections("parties", PartyReader::party),
                section.sections("offices", OfficeReader::office),
                open.section("procedure", OfficeReader::procedure),
                Objects.requireNonNullElse(
                        open.section("review-criteria", OfficeReader::criteria), ReviewCriteria.NONE),
                section.sections("predecessors", TermReader::predecessor),
                section.sections("governance", TermReader::governance),
                section.sections("signatures", TermReader::signature),
                open.section("term", TermReader::term),
                open.section("response-term", TermReader::responseTerm),
                open.section("consultation", TermReader::consultation),
                open.section("dispute", TermReader::dispute),
                TermReader.leadTimes(section),
                section.sections("articles", articles::article),
                section.sections("norms", articles::norm),
                open.section("checklist", ChecklistReader::checklist),
                section.section("annex", AnnexReader::annex),
                open.section("evaluation", Articles::evaluation),
                section.sections("interpretations", Articles::interpretation),
                open.all());
        Consistency.check(section, definition, open);
        return definition;
    }

    private static Heading heading(Section section) {
        return new Heading(
                TypedValues.code(section, "code"),
                TypedValues.prefix(section, "reference-prefix"),
                section.localised("name"),
                section.localised("short-name"),
                section.localised("subtitle"),
                section.localised("summary"));
    }

    private static @Nullable Node tree(Mistakes problems, String text) {
        measure(problems, text);
        problems.refuseIfAny();
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST_FILE);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        try {
            survey(problems, new Yaml(options).parse(new StringReader(text)));
            problems.refuseIfAny();
            return new Yaml(options).compose(new StringReader(text));
        } catch (MarkedYAMLException wrong) {
            Mark mark = wrong.getProblemMark() == null ? wrong.getContextMark() : wrong.getProblemMark();
            problems.add(line(mark), "not-yaml", String.valueOf(wrong.getProblem()));
        } catch (YAMLException wrong) {
            problems.add(1, "not-yaml", String.valueOf(wrong.getMessage()));
        }
        return null;
    }

    private static void measure(Mistakes problems, String text) {
        if (text.length() > LONGEST_FILE) {
            problems.add(1, "file-too-long", LONGEST_FILE);
            return;
        }
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.length() > LONGEST_LINE) {
                problems.add(number, "too-long", LONGEST_LINE);
            }
        }
    }

    /**
     * Looks through the file before a tree is made of it and stops at the first thing that would make it too large: the parser
     * reads on behind an event only as far as a key may reach, so that nothing after it costs anything.
     */
    private static void survey(Mistakes problems, Iterable<Event> events) {
        int depth = 0;
        int parts = 0;
        for (Event event : events) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                problems.add(line(event.getStartMark()), "too-deep", DEEPEST);
                return;
            }
            if (event instanceof NodeEvent && ++parts > MOST_PARTS) {
                problems.add(line(event.getStartMark()), "too-many", MOST_PARTS);
                return;
            }
            if (event instanceof AliasEvent) {
                problems.add(line(event.getStartMark()), "alias");
            }
        }
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }
}
