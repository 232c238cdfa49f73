package org.quadrivia;

import org.springframework.boot.availability.AvailabilityState;

/** Whether the server has warmed up. This affects readiness only: a server that is still warming up answers all requests. */
public enum WarmUpState implements AvailabilityState {
    WARMING_UP,
    WARM
}
