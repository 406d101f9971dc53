/** Signing in, its limits and sessions, and the log of what concerns security. */
@NullMarked
package nl.tweespan.account.signin;

import org.jspecify.annotations.NullMarked;
