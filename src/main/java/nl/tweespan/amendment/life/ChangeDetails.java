package nl.tweespan.amendment.life;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/**
 * All of an amendment or a notice as it stood at the end of a day.
 *
 * @param base number of the version that an amendment starts from; null for a notice
 * @param becomes number of the version that an adopted amendment became
 */
public record ChangeDetails(
        UUID id,
        UUID frameworkId,
        ChangeKind kind,
        int number,
        UUID organisationId,
        String personName,
        String reasons,
        LocalDate recordedOn,
        @Nullable LocalDate answerDue,
        State stood,
        @Nullable LocalDate closedOn,
        @Nullable String closedBecause,
        @Nullable Integer base,
        @Nullable Integer becomes,
        @Nullable String noticePeriod,
        @Nullable String responsePeriod,
        @Nullable String consultationPeriod,
        @Nullable LocalDate effectiveOn,
        @Nullable String document,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate receivedOn,
        @Nullable UUID receiptBy,
        @Nullable String receiptPersonName,
        @Nullable LocalDate namedOn,
        @Nullable LocalDate earliestOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate settledOn,
        @Nullable LocalDate frameworkEnd,
        List<Text> texts,
        List<Answered> answers,
        List<Adopted> adoptions,
        List<Consented> consents,
        List<Planned> meetings,
        List<Meant> consequences,
        @Nullable LocalDate counted,
        List<UUID> confirming,
        long version) {

    /** New words of a paragraph; null in a language in which they are missing. */
    public record Text(
            String paragraph,
            @Nullable String textNl,
            @Nullable String textEn) {

        /** Empty where they are missing. */
        public Localised words() {
            return new Localised(Objects.requireNonNullElse(textNl, ""), Objects.requireNonNullElse(textEn, ""));
        }
    }

    /** A written answer. */
    public record Answered(UUID organisationId, Reply verdict, String text, LocalDate answeredOn, String personName) {}

    /**
     * What the board of a party decided about an amendment.
     *
     * @param fallenOn when it fell, because what it was about changed or was taken back; null while it stands
     */
    public record Adopted(
            UUID organisationId,
            String body,
            LocalDate decidedOn,
            String evidence,
            LocalDate effectiveOn,
            LocalDate recordedOn,
            String personName,
            @Nullable LocalDate fallenOn) {

        /** Whether it stood at the end of that day. */
        public boolean stands(LocalDate on) {
            return fallenOn == null || fallenOn.isAfter(on);
        }
    }

    /**
     * What a party said about a notice.
     *
     * @param endsOn the day on which the agreement ends; null about its being taken back
     */
    public record Consented(
            UUID organisationId,
            NoticeConsent.About about,
            String text,
            @Nullable LocalDate endsOn,
            LocalDate recordedOn,
            String personName) {}

    /** A meeting that was planned. */
    public record Planned(
            UUID id,
            UUID organisationId,
            LocalDate meetsOn,
            String place,
            LocalDate recordedOn,
            List<Confirmed> confirmations) {}

    /** That another party confirmed a meeting. */
    public record Confirmed(UUID id, UUID organisationId, LocalDate recordedOn, String personName) {}

    /** What it means for a project. */
    public record Meant(
            UUID projectId, Outcome outcome, @Nullable String text, LocalDate decidedOn) {}

    /** Whether no project can come under it any more; a settled notice runs on until the end. */
    boolean over() {
        return stood != State.OPEN && !(kind == ChangeKind.NOTICE && stood == State.DONE);
    }

    /** The parties whose last word about it this is, the first first. */
    private List<UUID> said(NoticeConsent.About about, @Nullable LocalDate day) {
        Map<UUID, Consented> last = new LinkedHashMap<>();
        consents.stream().filter(each -> each.about() == about).forEach(each -> last.put(each.organisationId(), each));
        return last.values().stream()
                .filter(each -> Objects.equals(each.endsOn(), day))
                .map(Consented::organisationId)
                .toList();
    }

    /** The end that was said last; null when nobody said one. */
    public @Nullable LocalDate lastEnd() {
        return consents.stream()
                .map(Consented::endsOn)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** The latest day that a board named for the new words, when it is later than that day; else that day. */
    public LocalDate namedFrom(LocalDate on) {
        return adoptions.stream()
                .filter(adoption -> adoption.stands(on))
                .map(Adopted::effectiveOn)
                .filter(day -> day.isAfter(on))
                .max(LocalDate::compareTo)
                .orElse(on);
    }

    public Terms terms() {
        return new Terms(noticePeriod, responsePeriod, consultationPeriod);
    }

    /** How it stood, with so many projects missing. */
    ChangeSnapshot stand(LocalDate on, long missing) {
        return new ChangeSnapshot(
                on,
                kind,
                frameworkId,
                number,
                organisationId,
                reasons,
                recordedOn,
                answerDue,
                stood,
                closedOn,
                answers.stream().map(Answered::organisationId).toList(),
                adoptions.stream()
                        .filter(adoption -> adoption.stands(on))
                        .map(Adopted::organisationId)
                        .toList(),
                said(NoticeConsent.About.WITHDRAWAL, null),
                said(NoticeConsent.About.END, lastEnd()),
                confirming,
                counted,
                effectiveOn,
                receivedOn,
                earliestOn,
                endsOn,
                settledOn,
                frameworkEnd,
                missing,
                null);
    }
}
