package org.iclei.local.issuer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** The form where people sign in, and the doors that programs use. */
@Configuration(proxyBeanMethods = false)
class SignIn {
    /** The demo's passwords are printed in the README: the cheapest strength will do. */
    @Bean
    static PasswordEncoder passwords() {
        return new BCryptPasswordEncoder(4);
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/login").permitAll())
                .build();
    }

    @Bean
    UserDetailsService people(Identities identities, PasswordEncoder passwords) {
        return new InMemoryUserDetailsManager(
                identities.people().stream()
                        .map(person -> User.withUsername(person.name()))
                        .map(user -> user.password("demo").passwordEncoder(passwords::encode))
                        .map(User.UserBuilder::build)
                        .toList());
    }
}
