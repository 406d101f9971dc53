package nl.tweespan.platform.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Supplier;
import nl.tweespan.platform.Forms;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Does what a form asks at most once, however often it is sent: twice by an impatient hand, at the same instant to two nodes,
 * or again after an outage that lost the first answer. The form's token is stored in the transaction of the record; who comes
 * second is led to what the first one made.
 */
@Component
public class Once {

    private final HttpServletRequest request; // a proxy of the one under way
    private final SentForms forms;
    private final TransactionOperations transaction;

    Once(HttpServletRequest request, SentForms forms, TransactionOperations transaction) {
        this.request = request;
        this.forms = forms;
        this.transaction = transaction;
    }

    /**
     * Does the act of the form, or finds that it was done.
     *
     * @param act does it in a transaction, and gives the path of the page to show next
     * @return that path; null when the form was refused, for which {@code errors} then says the reason
     */
    public @Nullable String attempt(BindingResult errors, Supplier<String> act) {
        String[] next = new String[1];
        return Forms.attempt(errors, () -> next[0] = make(act)) ? next[0] : null;
    }

    /**
     * The same for a button without fields.
     *
     * @throws RuleBroken when the form carries no token, or one with which something else was sent
     */
    public String make(Supplier<String> act) {
        SentForm sent = SentForm.of(request);
        if (sent == null) {
            throw new RuleBroken(null, "platform.once.missing");
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!forms.claim(sent)) {
                return again(sent);
            }
            String next = act.get();
            forms.lead(sent, next);
            return next;
        }));
    }

    private String again(SentForm sent) {
        FormTokens.spent(request);
        String next = forms.next(sent).orElseThrow(() -> new RuleBroken(null, "platform.once.used"));
        say(Sentence.of("platform.once.again"));
        return next;
    }

    /** Says on the next page what was done; nothing comes of it when the act then fails, and the form is shown again. */
    void say(Sentence done) {
        RequestContextUtils.getOutputFlashMap(request).put("done", done);
    }
}
