package nl.tweespan.amendment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.tweespan.amendment.life.Paragraphs;
import nl.tweespan.amendment.life.Terms;
import nl.tweespan.definition.Article;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.Paragraph;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Localised;

/** A proposed amendment as typed; a bean, because the words bind by the number of their paragraph. */
public class AmendmentForm {

    private @NotBlank @Size(max = 4000) String reasons = "";
    private Map<String, @Size(max = 2000) String> nl = new LinkedHashMap<>();
    private Map<String, @Size(max = 2000) String> en = new LinkedHashMap<>();
    private @Valid Length notice = new Length();
    private @Valid Length response = new Length();
    private @Valid Length consultation = new Length();

    /** The words and the terms as they are. */
    static AmendmentForm of(Framework newest) {
        AmendmentForm form = new AmendmentForm();
        Definition definition = newest.definition();
        Paragraphs.of(definition).words().forEach((number, words) -> {
            form.nl.put(number, words.nl());
            form.en.put(number, words.en());
        });
        form.notice =
                Length.of(definition.term() == null ? null : definition.term().notice());
        form.response = Length.of(
                definition.responseTerm() == null
                        ? null
                        : definition.responseTerm().period());
        form.consultation = Length.of(
                definition.consultation() == null
                        ? null
                        : definition.consultation().every());
        return form;
    }

    /** The words typed for each paragraph that came with both languages. */
    Map<String, Localised> words() {
        Map<String, Localised> words = new LinkedHashMap<>();
        nl.forEach((number, dutch) -> words.put(number, new Localised(dutch, en.getOrDefault(number, ""))));
        return words;
    }

    Terms terms() {
        return new Terms(notice.iso(), response.iso(), consultation.iso());
    }

    /** Whether a paragraph of this article reads otherwise than now, so that the page shows it open. */
    public boolean touches(Article article, Map<String, Localised> now) {
        return article.paragraphs().stream()
                .map(Paragraph::number)
                .anyMatch(number -> !Objects.equals(words().getOrDefault(number, now.get(number)), now.get(number)));
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public Map<String, String> getNl() {
        return nl;
    }

    public void setNl(Map<String, String> nl) {
        this.nl = nl;
    }

    public Map<String, String> getEn() {
        return en;
    }

    public void setEn(Map<String, String> en) {
        this.en = en;
    }

    public Length getNotice() {
        return notice;
    }

    public void setNotice(Length notice) {
        this.notice = notice;
    }

    public Length getResponse() {
        return response;
    }

    public void setResponse(Length response) {
        this.response = response;
    }

    public Length getConsultation() {
        return consultation;
    }

    public void setConsultation(Length consultation) {
        this.consultation = consultation;
    }
}
