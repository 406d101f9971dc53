package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.tweespan.platform.RealDate;
import nl.tweespan.platform.TypedDate;
import nl.tweespan.platform.form.Checked;
import nl.tweespan.project.addendum.AgreementText;
import nl.tweespan.project.addendum.Amendments;
import nl.tweespan.project.addendum.NewWords;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An addendum as typed: the agreement as it would read. A bean, because the words bind by letter. */
public class AddendumForm implements Checked {

    private @NotBlank @Size(max = 4000) String reasons = "";
    private @RealDate @Nullable String fromDay;
    private @RealDate @Nullable String startsOn;
    private @RealDate @Nullable String endsOn;
    private boolean moreMoney;
    private Map<String, @Size(max = 8000) String> texts = new HashMap<>();
    private Map<String, @Size(max = 2000) String> evidence = new HashMap<>();

    static AddendumForm of(AgreementText agreement) {
        AddendumForm form = new AddendumForm();
        form.startsOn = Objects.toString(agreement.startsOn(), "");
        form.endsOn = Objects.toString(agreement.endsOn(), "");
        agreement.words().forEach((letter, words) -> {
            form.texts.put(letter, words.text());
            form.evidence.put(letter, Objects.requireNonNullElse(words.evidence(), ""));
        });
        return form;
    }

    /** An element that says something goes on to. */
    @Override
    public void check(Errors errors) {
        texts.forEach((letter, text) -> {
            if (text.isBlank()) {
                errors.rejectValue("texts[" + letter + "]", "project.addendum.text-missing");
            }
        });
    }

    Amendments amendments() {
        Map<String, NewWords> words = new TreeMap<>();
        texts.forEach((letter, text) -> {
            String with = evidence.getOrDefault(letter, "").strip();
            words.put(letter, new NewWords(text.strip(), with.isEmpty() ? null : with));
        });
        return new Amendments(
                TypedDate.parse(startsOn).orElse(null), TypedDate.parse(endsOn).orElse(null), words, moreMoney);
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public @Nullable String getFromDay() {
        return fromDay;
    }

    public void setFromDay(@Nullable String fromDay) {
        this.fromDay = fromDay;
    }

    public @Nullable String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable String startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable String endsOn) {
        this.endsOn = endsOn;
    }

    public boolean isMoreMoney() {
        return moreMoney;
    }

    public void setMoreMoney(boolean moreMoney) {
        this.moreMoney = moreMoney;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, String> getEvidence() {
        return evidence;
    }
}
