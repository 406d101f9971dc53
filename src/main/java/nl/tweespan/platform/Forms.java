package nl.tweespan.platform;

import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;

/** Carries a domain's refusal back into the form that asked for it, so that nothing typed is lost. */
public final class Forms {

    private static final String STALE = "platform.stale";

    private Forms() {}

    /**
     * Runs the act; a broken rule or a stale version becomes an error of the whole form, which leads to the first of the places
     * that the rule names. Returns whether it was done.
     */
    public static boolean attempt(BindingResult errors, Runnable act) {
        if (errors.hasErrors()) {
            return false;
        }
        try {
            act.run();
            return true;
        } catch (RuleBroken broken) {
            tell(errors, broken);
        } catch (StaleVersion | OptimisticLockingFailureException stale) {
            tellStale(errors);
        } catch (DataAccessException | TransactionException refused) {
            // a gate of the database: somebody, or a moment, came between the looking and the doing
            tell(errors, Gates.broken(refused).orElseThrow(() -> refused));
        }
        return false;
    }

    /** Adds that the record changed meanwhile. */
    public static void tellStale(BindingResult errors) {
        errors.reject(STALE);
    }

    private static void tell(BindingResult errors, RuleBroken broken) {
        String key = broken.reason().key();
        Object[] args = broken.reason().args().toArray();
        if (!broken.places().containsValue(broken.reason())) {
            errors.addError(new ObjectError(errors.getObjectName(), new String[] {key}, args, key));
        }
        broken.places()
                .forEach((path, what) ->
                        errors.rejectValue(path, what.key(), what.args().toArray(), what.key()));
    }

    /** 409 when the record changed meanwhile, 422 for any other error. */
    public static HttpStatus status(BindingResult errors) {
        boolean stale = errors.getGlobalErrors().stream().anyMatch(error -> STALE.equals(error.getCode()));
        return stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** Whether the form was refused because the record changed meanwhile. */
    public static boolean stale(BindingResult errors) {
        return status(errors) == HttpStatus.CONFLICT;
    }
}
