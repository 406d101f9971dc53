package nl.tweespan.account.signin;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** More people sign in at once than passwords can be compared; it passes within seconds. */
class Crowded extends ErrorResponseException {

    static final String RETRY_SECONDS = "5";

    Crowded() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
        getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
}
