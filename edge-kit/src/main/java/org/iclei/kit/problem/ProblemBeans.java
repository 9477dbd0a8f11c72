package org.iclei.kit.problem;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClientRequestException;

import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ProblemBeans {

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    Problems problems(ProblemWriter writer, ObjectProvider<Away> away) {
        return new Problems(writer, away.stream().toList());
    }

    /** Without the issuer's keys nobody can be known. */
    @Bean
    Away issuerAway() {
        return new Away(WebClientRequestException.class);
    }
}
