package app;

final class Caller {
    static Object parked(Car car) {
        return CarEvents.PARKED.info(CarPayload.builder().plate(car.getPlate()).build());
    }
}
