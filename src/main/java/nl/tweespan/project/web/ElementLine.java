package nl.tweespan.project.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespan.checklist.ElementSummary;
import nl.tweespan.definition.ElementDefinition;
import nl.tweespan.definition.ElementDefinition.Fact;
import nl.tweespan.framework.Framework;
import nl.tweespan.project.life.ElementService;
import nl.tweespan.project.pages.ProjectDetails;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * An element as the project's page shows it.
 *
 * @param template what the framework asks
 * @param element how it stands
 * @param facts the particulars that fill it, in words; empty when it rests on none
 * @param tone tone of its tag
 * @param tag its state in a few words
 */
public record ElementLine(
        ElementDefinition template, ElementSummary element, List<Object> facts, String tone, Sentence tag) {

    /** The lines of a project, or none when it has no checklist. */
    static List<ElementLine> of(Projects.View view) {
        if (view.elements().isEmpty()) {
            return List.of();
        }
        List<ElementDefinition> templates = view.framework().checklist().elements();
        return view.elements().stream()
                .flatMap(element -> templates.stream()
                        .filter(template -> template.letter().equals(element.letter()))
                        .map(template -> line(view, template, element)))
                .toList();
    }

    /** Those that ask for this person's confirmation. */
    static List<ElementLine> asked(Projects.View view, Actor actor) {
        return of(view).stream()
                .filter(line ->
                        line.asks(actor.partyId()) && actor.has(line.element().confirmRole(), actor.partyId()))
                .toList();
    }

    private static ElementLine line(Projects.View view, ElementDefinition template, ElementSummary element) {
        ProjectDetails project = view.project();
        boolean filled = element.filled(project.complete(template));
        List<Object> facts = facts(project, template);
        if (element.confirmed(project.partyIds())) {
            return new ElementLine(template, element, facts, "met", confirmedBy(view.framework(), element));
        }
        if (!filled) {
            return new ElementLine(template, element, facts, "bad", Sentence.of("project.element.missing"));
        }
        List<String> waiting = view.framework().parties().stream()
                .filter(party -> !element.confirmedBy(party.id()))
                .map(Framework.Party::shortName)
                .toList();
        String key = "project.element.waits." + element.confirmRole() + (waiting.size() > 1 ? ".any" : ".one");
        return new ElementLine(template, element, facts, "due", Sentence.of(key, waiting.get(0)));
    }

    private static Sentence confirmedBy(Framework framework, ElementSummary element) {
        ElementSummary.Confirmed last = element.confirmations().stream()
                .max(Comparator.comparing(ElementSummary.Confirmed::on))
                .orElseThrow();
        return element.confirmedByAll()
                ? Sentence.of("project.element.confirmed.all", last.on())
                : Sentence.of(
                        "project.element.confirmed.one",
                        framework.party(last.partyId()).shortName(),
                        last.on());
    }

    private static List<Object> facts(ProjectDetails project, ElementDefinition template) {
        Fact fact = template.fact();
        if (fact == null) {
            return List.of();
        }
        Stream<?> known = switch (fact) {
            case UNITS -> project.parties().stream().map(ProjectDetails.Party::unit);
            case CONTACTS -> project.parties().stream().map(ProjectDetails.Party::contact);
            case DURATION -> Stream.ofNullable(duration(project.startsOn(), project.endsOn()));
        };
        return known.filter(Objects::nonNull).map(Object.class::cast).toList();
    }

    private static @Nullable Sentence duration(@Nullable LocalDate starts, @Nullable LocalDate ends) {
        return starts == null || ends == null ? null : Sentence.of("project.duration", starts, ends);
    }

    /** The letters of those that stand so, as {@code b, c}. */
    static String letters(List<ElementLine> lines, Predicate<ElementLine> stands) {
        return lines.stream()
                .filter(stands)
                .map(line -> line.element().letter())
                .collect(Collectors.joining(", "));
    }

    /** Tells whether its words are others than were shown. */
    public String mark() {
        return ElementService.Written.mark(element.text(), element.evidence());
    }

    /** Whether it waits for a confirmation. */
    boolean unconfirmed() {
        return tone.equals("due");
    }

    /** Whether it is not written yet. */
    boolean missing() {
        return tone.equals("bad");
    }

    /** Whether others confirmed it for this project, and this party did not. */
    boolean without(UUID party) {
        return tone.equals("met") && !element.confirmedBy(party);
    }

    /** Whether this party's confirmation is still asked. */
    boolean asks(UUID party) {
        return unconfirmed() && !element.confirmedBy(party);
    }
}
