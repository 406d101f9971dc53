package nl.tweespan.board.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.board.consultation.HeldConsultation;
import nl.tweespan.board.consultation.HeldConsultation.Wording;
import nl.tweespan.framework.Framework;
import nl.tweespan.platform.RealDate;
import nl.tweespan.platform.TypedDate;
import org.jspecify.annotations.Nullable;

/** What came of a consultation as typed; a bean, because attendance binds by party. */
public class RecordForm {

    private @NotBlank @RealDate String heldOn = "";
    private @NotNull @Nullable Integer year;
    private Map<String, @NotBlank @Size(max = 1000) String> attended = new HashMap<>();
    private @NotBlank @Size(max = 20_000) String text = "";
    private @Size(max = 8_000) String decisions = "";

    /** Of a consultation that was planned for that day, and may have been held on it. */
    static RecordForm of(LocalDate planned, LocalDate today) {
        RecordForm form = new RecordForm();
        form.heldOn = planned.isAfter(today) ? "" : planned.toString();
        form.year = (planned.isAfter(today) ? today : planned).getYear();
        return form;
    }

    /** Attendance of those who are no party is left out. */
    HeldConsultation held(Framework framework) {
        Map<UUID, String> there = new HashMap<>();
        framework.parties().forEach(party -> there.put(party.id(), attended.getOrDefault(party.code(), "")));
        return new HeldConsultation(TypedDate.of(heldOn), year == null ? 0 : year, there, new Wording(text, decisions));
    }

    public String getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(String heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public Map<String, String> getAttended() {
        return attended;
    }

    public void setAttended(Map<String, String> attended) {
        this.attended = attended;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDecisions() {
        return decisions;
    }

    public void setDecisions(String decisions) {
        this.decisions = decisions;
    }
}
