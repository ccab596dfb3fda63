package org.prongsai.server.identity;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.security.web.SecurityFilterChain;

/** Sign-in, headers, and which addresses ask for it; what somebody may do is the doorkeeper's. */
@Configuration
class Security {

  private static final String CONTENT = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
      + "frame-ancestors 'self'; form-action 'self'; base-uri 'none'";

  @Bean
  SecurityFilterChain addresses(HttpSecurity http) {
    return http
        .authorizeHttpRequests(requests -> requests
            .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
            .requestMatchers("/office", "/office/**", "/account/**").authenticated()
            .anyRequest().permitAll())
        .formLogin(form -> form.loginPage("/sign-in").usernameParameter("name").passwordParameter("password")
            .defaultSuccessUrl("/office").failureUrl("/sign-in?refused"))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
        .headers(headers -> headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
            .frameOptions(frames -> frames.sameOrigin())
            .referrerPolicy(referrer -> referrer.policy(
                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  /**
   * PBKDF2 takes a passphrase of any length; bcrypt would stop at 72 bytes, 24 Thai letters. The rounds are a setting so
   * that tests need not wait.
   */
  @Bean
  PasswordEncoder passwords(@Value("${prongsai.password-rounds:310000}") int rounds) {
    var today = new Pbkdf2PasswordEncoder("", 16, rounds, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    return new DelegatingPasswordEncoder("pbkdf2", Map.of("pbkdf2", today));
  }

  @Bean
  AuthenticationManager byPassword(PeopleStore people, PasswordEncoder passwords) {
    String nobody = passwords.encode("nobody's password, so that a wrong name takes as long as a wrong password");
    return attempt -> {
      var account = people.account(attempt.getName());
      String hash = account.map(PeopleStore.Account::passwordHash).orElse(nobody);
      if (!passwords.matches(String.valueOf(attempt.getCredentials()), hash) || account.isEmpty()) {
        throw new BadCredentialsException("name or password");
      }
      Authentication done = UsernamePasswordAuthenticationToken.authenticated(
          new SignedIn(account.get().id(), account.get().fullName()), null, List.of());
      return done;
    };
  }
}
