package nl.tweespan.project.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.checklist.ElementSummary;
import nl.tweespan.definition.ElementDefinition;
import nl.tweespan.project.addendum.AddendumDetails;
import nl.tweespan.project.addendum.AddendumState;
import nl.tweespan.project.addendum.AgreementText;
import nl.tweespan.project.addendum.NewWords;
import nl.tweespan.project.ending.ClosingPoint;
import nl.tweespan.project.ending.EarlyEndDetails;
import nl.tweespan.project.ending.EarlyEndState;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.Kind;
import nl.tweespan.project.life.Origin;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.running.PrerequisiteProof;
import nl.tweespan.project.running.ProgressDetails;
import nl.tweespan.project.running.SuspensionDetails;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/**
 * Everything a project's page shows, beside its elements; read with one statement.
 *
 * @param fingerprint of its words as they are; see {@link Fingerprint}
 * @param frameworkEndedOn the last day of an agreement that has ended; null while it holds
 * @param startsOn the first day, as the agreement has it on the day of reading; so with the last day
 * @param signedStartsOn the first day as it was signed, before any addendum; so with the last day
 * @param answers of the proposer, by the code of the question
 * @param begunFrom reference of the project whose words were taken as a beginning; null when there is none
 * @param prerequisites codes of what it needs before it begins and while it runs
 * @param proofs that they are there, the newest first; so with the reports and suspensions
 */
public record ProjectDetails(
        UUID id,
        UUID frameworkId,
        @Nullable LocalDate frameworkEndedOn,
        String reference,
        Origin origin,
        ProjectStatus status,
        Stage stage,
        LocalDate stageSince,
        String title,
        String summary,
        Kind kind,
        boolean technology,
        @Nullable String offThemeSubject,
        @Nullable LocalDate submittedOn,
        @Nullable UUID initiatorId,
        @Nullable String concludedUnder,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate signedStartsOn,
        @Nullable LocalDate signedEndsOn,
        @Nullable String whwFinding,
        @Nullable LocalDate whwCheckedOn,
        @Nullable String whwCheckedByName,
        @Nullable String writtenAgreementReference,
        @Nullable LocalDate writtenAgreementOn,
        long version,
        String fingerprint,
        List<Party> parties,
        List<UUID> participants,
        List<Place> cells,
        List<Line> moves,
        @Nullable Reviewed review,
        @Nullable Refused refusal,
        List<Condition> conditions,
        List<Signed> signatures,
        List<Departure> deviations,
        List<Notice> notices,
        List<Turn> turns,
        List<AddendumDetails> addenda,
        @Nullable EarlyEndDetails earlyEnd,
        Map<ClosingPoint, String> closing,
        Map<String, String> answers,
        @Nullable String begunFrom,
        Set<String> prerequisites,
        List<PrerequisiteProof> proofs,
        List<ProgressDetails> progress,
        List<SuspensionDetails> suspensions) {

    /** The parties that let it rest. */
    public Set<UUID> resting() {
        return suspensions.stream()
                .filter(SuspensionDetails::standing)
                .map(SuspensionDetails::organisationId)
                .collect(Collectors.toSet());
    }

    /** The early end that somebody asked for and did not take back; null when there is none. */
    public @Nullable EarlyEndDetails standingEnd() {
        return earlyEnd == null || earlyEnd.state() == EarlyEndState.WITHDRAWN ? null : earlyEnd;
    }

    /** The addendum that waits for an approval or a signature; null when none does. */
    public @Nullable AddendumDetails openAddendum() {
        return addenda.stream()
                .filter(each -> each.state() == AddendumState.OPEN)
                .findFirst()
                .orElse(null);
    }

    /** The elements with the words that they have on the day of reading: as signed, or by the last addendum that holds by then. */
    List<ElementSummary> inForce(List<ElementSummary> signed) {
        return signed.stream()
                .map(element -> {
                    AddendumDetails last = amending(element.letter());
                    NewWords words = last == null ? null : last.words().get(element.letter());
                    return words == null ? element : element.saying(words.text(), words.evidence());
                })
                .toList();
    }

    /** The addendum by which this element has its words on the day of reading; null when it has those that were signed. */
    public @Nullable AddendumDetails amending(String letter) {
        return addenda.stream()
                .filter(each -> each.inForce() && each.words().containsKey(letter))
                .reduce((first, later) -> later)
                .orElse(null);
    }

    /** The agreement with all addenda that were agreed before the one of this number, also those that hold from a day to come. */
    public AgreementText textBefore(int addendum, List<ElementSummary> signed) {
        AgreementText text = new AgreementText(signedStartsOn, signedEndsOn, AgreementText.words(signed));
        for (AddendumDetails before : addenda) {
            if (before.number() < addendum && before.state() == AddendumState.AGREED) {
                text = text.with(before.changed());
            }
        }
        return text;
    }

    /** The addendum by its number. */
    public Optional<AddendumDetails> addendum(int number) {
        return addenda.stream().filter(each -> each.number() == number).findFirst();
    }

    /** Whether the agreement ended before the project was concluded under it. */
    public boolean overtaken() {
        return frameworkEndedOn != null && stage != Stage.AGREED && !stage.isFinal();
    }

    /** When this party last named a successor, and who did; null when it never did. */
    public @Nullable Line succession(UUID party) {
        return moves.stream()
                .filter(line -> line.command() == Command.NAME_SUCCESSOR
                        && line.organisationId().equals(party))
                .findFirst()
                .orElse(null);
    }

    /**
     * A party with its responsible unit and contact person.
     *
     * @param gone whether the contact person has left
     */
    public record Party(
            UUID organisationId,
            @Nullable UUID unitId,
            @Nullable Localised unit,
            @Nullable UUID contactId,
            @Nullable String contact,
            boolean gone) {}

    /** A cell of Annex 1. */
    public record Place(UUID themeId, UUID domainId) {}

    /**
     * A line of the course, the newest first.
     *
     * @param fingerprint of the text on which was decided; null of an act that decides on none
     * @param about the parts of the text that the reason is about; null when it is about all of it
     */
    public record Line(
            Command command,
            Stage fromStage,
            Stage toStage,
            @Nullable String reason,
            String personName,
            UUID personId,
            UUID organisationId,
            LocalDate movedOn,
            @Nullable String fingerprint,
            @Nullable Set<String> about) {}

    /** The last review with its answers. */
    public record Reviewed(@Nullable String spearhead, LocalDate reviewedOn, String personName, List<Answer> answers) {

        /** Whether a question was answered: who sends back need not. */
        public boolean found() {
            return spearhead != null || !answers.isEmpty();
        }
    }

    public record Answer(String question, String answer) {}

    /** The refusal and how far the other party was told. */
    public record Refused(
            UUID organisationId,
            String reasons,
            LocalDate refusedOn,
            @Nullable LocalDate wordOn,
            @Nullable String wordTo,
            @Nullable LocalDate letterOn,
            @Nullable String letterTo) {

        public boolean open() {
            return wordOn == null || letterOn == null;
        }
    }

    public record Condition(
            UUID id,
            String text,
            @Nullable LocalDate metOn,
            @Nullable String finding) {}

    /**
     * A signature.
     *
     * @param words null when it was signed before fingerprints were kept
     */
    public record Signed(
            UUID organisationId,
            Localised unit,
            String officeCode,
            String personName,
            LocalDate signedOn,
            @Nullable String fingerprint,
            @Nullable SignedWords words) {

        /** Of the text that was signed; none when it was signed before fingerprints were kept. */
        public Fingerprint text() {
            return Fingerprint.of(fingerprint);
        }
    }

    /** Whether what was signed still stands: checked against the words as they are and the text as it was kept. */
    public enum SignedWords {
        KEPT("met"),
        /** The project reads otherwise now, and no successor that a party named explains it. */
        ALTERED("bad"),
        /** The text that was signed is no longer kept as it was. */
        LOST("bad");

        private final String tone;

        SignedWords(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }
    }

    public record Departure(UUID id, String article, String difference, String reason) {}

    public record Notice(UUID organisationId, String told, LocalDate toldOn) {}

    /** Who must act now: a person, or anybody who holds the role for the party. */
    public record Turn(
            TurnKind kind,
            UUID organisationId,
            String role,
            @Nullable UUID personId,
            @Nullable String personName,
            LocalDate since) {}

    /** The line that sent it back, while nobody has sent it on again; null when that did not happen. */
    public @Nullable Line sentBack() {
        return status == ProjectStatus.SENT_BACK
                ? moves.stream()
                        .filter(line -> line.command() == Command.SEND_BACK)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The line that sent it back last, when its reasons are about this part of the text; null when they are not. */
    public @Nullable Line asked(String part) {
        return moves.stream()
                .filter(line -> line.command() == Command.SEND_BACK)
                .findFirst()
                .filter(line -> line.about() != null && line.about().contains(part))
                .orElse(null);
    }

    /** Whether the particulars that fill the element are complete; true when it rests on none. The database tells the same. */
    public boolean complete(ElementDefinition element) {
        ElementDefinition.Fact fact = element.fact();
        if (fact == null) {
            return true;
        }
        return switch (fact) {
            case UNITS -> parties.stream().allMatch(party -> party.unitId() != null);
            case CONTACTS -> parties.stream().allMatch(party -> party.contactId() != null);
            case DURATION -> startsOn != null && endsOn != null;
        };
    }

    public boolean offTheme() {
        return offThemeSubject != null;
    }

    public Set<UUID> partyIds() {
        return parties.stream().map(Party::organisationId).collect(Collectors.toSet());
    }

    /** Whether people of these parties may know of it: a draft is its own party's until submitted. */
    boolean knownTo(Set<UUID> ofParties) {
        return knownToAll() || initiatorId == null || ofParties.contains(initiatorId);
    }

    /** Whether people of all its parties know of it. */
    public boolean knownToAll() {
        return submittedOn != null || origin == Origin.EXISTING;
    }
}
