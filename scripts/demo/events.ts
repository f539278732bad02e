import { forumEvents } from './events-forum'
import { learningEvents } from './events-learning'
import { outdoorEvents } from './events-outdoor'
import { serviceEvents } from './events-service'

export const events = [...forumEvents, ...outdoorEvents, ...learningEvents, ...serviceEvents]
