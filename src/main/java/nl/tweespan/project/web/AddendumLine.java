package nl.tweespan.project.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tweespan.audit.Comparison;
import nl.tweespan.definition.ElementDefinition;
import nl.tweespan.project.addendum.AddendumDetails;
import nl.tweespan.project.addendum.AgreementText;
import nl.tweespan.project.addendum.NewWords;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * An addendum beside the agreement that it changes.
 *
 * @param before the agreement without it
 * @param after the agreement with it
 * @param changed the elements that get new words, and those that keep theirs
 */
public record AddendumLine(
        AddendumDetails addendum,
        AgreementText before,
        AgreementText after,
        List<Element> changed,
        List<Element> same) {

    /**
     * An element in both versions.
     *
     * @param text what it said and says, likewise its evidence; an evidence that is missing is empty
     */
    public record Element(ElementDefinition template, NewWords now, Comparison text, Comparison evidence) {}

    static AddendumLine of(Projects.View view, AddendumDetails addendum) {
        AgreementText before = view.project().textBefore(addendum.number(), view.signed());
        AgreementText after = before.with(addendum.changed());
        List<ElementDefinition> templates = view.framework().checklist().elements();
        return new AddendumLine(
                addendum,
                before,
                after,
                elements(templates, before, after, addendum, true),
                elements(templates, before, after, addendum, false));
    }

    private static List<Element> elements(
            List<ElementDefinition> templates,
            AgreementText before,
            AgreementText after,
            AddendumDetails addendum,
            boolean changed) {
        return templates.stream()
                .filter(template -> addendum.words().containsKey(template.letter()) == changed)
                .flatMap(template -> Stream.ofNullable(after.words().get(template.letter()))
                        .map(now -> element(template, before.words().get(template.letter()), now)))
                .toList();
    }

    private static Element element(ElementDefinition template, @Nullable NewWords old, NewWords now) {
        return new Element(
                template,
                now,
                Comparison.of(old == null ? "" : old.text(), now.text()),
                Comparison.of(evidence(old), evidence(now)));
    }

    private static String evidence(@Nullable NewWords words) {
        return words == null ? "" : Objects.requireNonNullElse(words.evidence(), "");
    }

    /** A day that moves: which, and what it was and becomes; nothing when there was none. */
    public record Moved(Sentence day, List<LocalDate> before, List<LocalDate> after) {

        static Moved of(String day, @Nullable LocalDate before, LocalDate after) {
            return new Moved(
                    Sentence.of("project.particulars." + day),
                    before == null ? List.of() : List.of(before),
                    List.of(after));
        }
    }

    public List<Moved> moved() {
        List<Moved> moved = new ArrayList<>();
        if (addendum.startsOn() != null) {
            moved.add(Moved.of("startsOn", before.startsOn(), addendum.startsOn()));
        }
        if (addendum.endsOn() != null) {
            moved.add(Moved.of("endsOn", before.endsOn(), addendum.endsOn()));
        }
        return moved;
    }

    /** From which day it holds, or is to hold. */
    public Object from() {
        if (addendum.holdsFrom() != null) {
            return addendum.holdsFrom();
        }
        return addendum.fromDay().isAfter(addendum.proposedOn())
                ? Sentence.of("project.addendum.from.asked", addendum.fromDay())
                : Sentence.of("project.addendum.from.signed");
    }
}
