import type { Picture } from './picture'
import { busDepotNight } from './pictures/bus-depot-night'
import { canalRide } from './pictures/canal-ride'
import { cityModel } from './pictures/city-model'
import { constructionDawn } from './pictures/construction-dawn'
import { fairBooth } from './pictures/fair-booth'
import { forumHall } from './pictures/forum-hall'
import { matchmakingStudio } from './pictures/matchmaking-studio'
import { nightClassroom } from './pictures/night-classroom'
import { readingRoom } from './pictures/reading-room'
import { riverVolunteers } from './pictures/river-volunteers'
import { workshop } from './pictures/workshop'
import { portraits } from './portraits'

export const pictures: Picture[] = [
  forumHall,
  riverVolunteers,
  cityModel,
  canalRide,
  matchmakingStudio,
  workshop,
  constructionDawn,
  busDepotNight,
  nightClassroom,
  fairBooth,
  readingRoom,
  ...portraits,
]
