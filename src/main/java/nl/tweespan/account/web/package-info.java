/** Pages for signing in and for the administration of accounts. */
@NullMarked
package nl.tweespan.account.web;

import org.jspecify.annotations.NullMarked;
